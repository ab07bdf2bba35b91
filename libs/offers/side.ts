import { registerEnumType } from '@nestjs/graphql';

/** The two sides of a deal. */
export const SideEnum = { TEAM: 'TEAM', MENTOR: 'MENTOR' } as const;
export type Side = keyof typeof SideEnum;
registerEnumType(SideEnum, { name: 'Side' });

export const otherSide = (side: Side): Side => (side === 'TEAM' ? 'MENTOR' : 'TEAM');
