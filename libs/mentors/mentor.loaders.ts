import { loader, loaderById, loaderOfMany, raw, sql } from '#platform';
import { In } from 'typeorm';
import { hoursExpression } from './committed-hours.js';
import { MentorCheck } from './mentor-check.entity.js';
import { Mentor } from './mentor.entity.js';
import { Sector } from './sector.entity.js';

export const mentorById = loaderById(Mentor);
export const sectorById = loaderById(Sector);

export const mentorOfPerson = loader<string, Mentor | null>(
  'mentorOfPerson',
  async (personIds, { database }) => {
    const rows = await database.dataSource.manager.findBy(Mentor, { personId: In([...personIds]) });
    return new Map(rows.map((mentor) => [mentor.personId, mentor]));
  },
  () => null,
);

export const sectorBySlug = loader<string, Sector | null>(
  'sectorBySlug',
  async (slugs, { database }) => {
    const rows = await database.dataSource.manager.findBy(Sector, { slug: In([...slugs]) });
    return new Map(rows.map((sector) => [sector.slug, sector]));
  },
  () => null,
);

/** In the order of the list of sectors. */
export const sectorsOfMentor = loader<string, Sector[]>(
  'sectorsOfMentor',
  async (mentorIds, { database }) => {
    const links = await database.rows<{
      mentor_id: string;
      id: string;
      slug: string;
      position: number;
      names: Sector['names'];
    }>(
      sql`select l.mentor_id, s.id, s.slug, s.position, s.names
          from mentor_sectors l join sectors s on s.id = l.sector_id
          where l.mentor_id = any(${[...mentorIds]}) order by s.position`,
    );
    const groups = new Map<string, Sector[]>();
    for (const { mentor_id: mentorId, ...sector } of links) {
      groups.set(mentorId, [...(groups.get(mentorId) ?? []), sector as Sector]);
    }
    return groups;
  },
  () => [],
);

export const checksOfMentor = loaderOfMany('checksOfMentor', MentorCheck, 'mentorId', { item: 'ASC' });

/** Hours a month that a mentor has promised, as far as the libraries above have said how they count them. */
export const hoursCommittedOf = loader<string, number>(
  'hoursCommittedOf',
  async (mentorIds, { database }) => {
    const rows = await database.rows<{ id: string; hours: number }>(sql`
      select m.id, (${raw(hoursExpression())})::int as hours from mentors m where m.id = any(${[...mentorIds]})`);
    return new Map(rows.map(({ id, hours }) => [id, hours]));
  },
  () => 0,
);
