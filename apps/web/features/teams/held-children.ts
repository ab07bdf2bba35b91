import { HeldChildrenDocument, type HeldChildrenQuery } from '../../graphql/generated/graphql.js';
import { useRead } from '../../data/hooks.js';
import { useViewer } from '../../data/viewer.js';

type Family = NonNullable<HeldChildrenQuery['viewer']>;

export interface Child {
  id: string;
  /** The first name; the guardian knows it, whatever others see. */
  name: string;
  /** No own account: the guardian acts for the child. */
  isHeld: boolean;
}

function childrenOf({ wards }: Family): Child[] {
  return wards
    .filter(({ status }) => status === 'VERIFIED')
    .map(({ isHeld, ward }) => {
      const name = ward.fullName ?? ward.displayName;
      return { id: ward.id, name: name.split(/\s+/)[0] ?? name, isHeld };
    });
}

/** Always asked again: before the first team there is nothing in the answer by which the cache could tell that it is old. */
function useFamily() {
  const { viewer } = useViewer();
  const hasWards = (viewer?.wards.length ?? 0) > 0;
  const { data, loading } = useRead(HeldChildrenDocument, {}, { pause: !hasWards, fresh: true });
  const family = hasWards ? (data?.viewer ?? null) : null;
  return { family, children: family ? childrenOf(family) : [], loading: hasWards && loading };
}

/** The children without an account for whom this viewer acts; nobody for most people, who are asked nothing. */
export function useHeldChildren(): { held: Child[]; loading: boolean } {
  const { children, loading } = useFamily();
  return { held: children.filter(({ isHeld }) => isHeld), loading };
}

/** The viewer's children in a team, with and without an account. */
export function useChildrenIn(teamId: string) {
  const { family, children, loading } = useFamily();
  const members = family?.guardedTeams.find(({ id }) => id === teamId)?.members ?? [];
  const inside = children.filter(({ id }) => members.some(({ person }) => person.id === id));
  /** As a guardian calls them; others know a minor by the name that was chosen for others. */
  const nameOf = ({ id, displayName }: { id: string; displayName: string }): string =>
    inside.find((child) => child.id === id)?.name ?? displayName;
  return { children: inside, held: inside.filter(({ isHeld }) => isHeld), nameOf, loading };
}

/** Everybody's own name for «myself» among the choices of `ForWhom`. */
export const SELF = 'self';

/** What the mutations want: nothing for oneself, the child's id otherwise. */
export const childOf = (choice: string): string | undefined => (choice && choice !== SELF ? choice : undefined);
