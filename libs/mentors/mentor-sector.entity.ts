import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A mentor knows a sector. */
@Entity('mentor_sectors')
@Index('mentor_sectors_sector', ['sectorId', 'mentorId'])
export class MentorSector {
  @PrimaryColumn({ type: 'text' })
  mentorId: string;

  @PrimaryColumn({ type: 'text' })
  sectorId: string;
}
