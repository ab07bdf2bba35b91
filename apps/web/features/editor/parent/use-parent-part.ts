import { FamilyDocument } from '../../../graphql/generated/graphql.js';
import { useRead } from '../../../data/hooks.js';
import { useViewer } from '../../../data/viewer.js';
import { useChildrenIn } from '../../teams/held-children.js';
import type { ChildTie } from '../../family/tie.js';
import { parentState, type ParentState } from './parent-state.js';

/** Whether the project has a fifth task for this reader: a minor has a parent to ask, who holds a child's profile consents. */
export function useHasParentPart(teamId: string): { hasParent: boolean; loading: boolean } {
  const { viewer } = useViewer();
  const { held, loading } = useChildrenIn(teamId);
  return { hasParent: (viewer?.isMinor ?? false) || held.length > 0, loading };
}

interface OfTeam {
  id: string;
  members: readonly { role: string; person: { id: string } }[];
}

/** The bond that the project hangs on: the lead's when the viewer holds the lead's profile, else that of any held member. */
export function heldTieOf(team: OfTeam, ties: readonly ChildTie[]): ChildTie | null {
  const held = ties.filter(({ isHeld, status }) => isHeld && status === 'VERIFIED');
  const tieOf = (personId: string) => held.find(({ ward }) => ward.id === personId);
  const inOrder = [...team.members].sort((a, b) => Number(b.role === 'LEAD') - Number(a.role === 'LEAD'));
  return inOrder.flatMap(({ person }) => tieOf(person.id) ?? [])[0] ?? null;
}

/** How far the fifth task is; null for whoever has none. */
export function useParentPart(team: OfTeam | undefined) {
  const { viewer } = useViewer();
  const isAsked = viewer?.isMinor || (viewer?.wards.length ?? 0) > 0;
  const { data, problem, loading, reload } = useRead(FamilyDocument, {}, { fresh: true, pause: !isAsked });
  const stateFor = (): ParentState | null => {
    if (!isAsked || !data?.viewer || !team) return null;
    if (viewer?.isMinor) return parentState(data.viewer.guardians);
    const tie = heldTieOf(team, data.viewer.wards);
    return tie && parentState([tie, ...tie.others]);
  };
  return { parent: stateFor(), problem, loading, reload };
}
