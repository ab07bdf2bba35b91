import { ProjectStandsDocument } from '../../graphql/generated/graphql.js';
import { useRead } from '../../data/hooks.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { TextLink } from '../../ui/button.js';

/** To the project's page; for whoever cannot open it now, kind words instead of a link that leads nowhere. */
export function ProjectLink({ slug }: { slug: string }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const { data } = useRead(ProjectStandsDocument, { slug }, { fresh: true });
  if (data?.listing === null) return <p className="measure text-muted">{t('offer.projectHidden')}</p>;
  return <TextLink to={paths.project(slug)}>{t('offer.toProject')}</TextLink>;
}
