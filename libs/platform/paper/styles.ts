import { INK, MUTED, SKY, type Style } from './sheet.js';

export const TITLE: Style = { weight: 'bold', size: 22, colour: INK, leading: 1.275 };
export const HEADING: Style = { weight: 'bold', size: 12.5, colour: INK, leading: 1.35 };
export const BODY: Style = { weight: 'regular', size: 10, colour: INK, leading: 1.55 };
export const NUMBER: Style = { ...BODY, colour: SKY, tabular: true };
export const STRONG: Style = { ...BODY, weight: 'semibold' };
export const SMALL: Style = { weight: 'regular', size: 8.5, colour: MUTED, leading: 1.5 };
export const LABEL: Style = { ...SMALL, weight: 'semibold' };
export const FIGURE: Style = { ...BODY, tabular: true };
export const LINK: Style = { ...SMALL, colour: SKY };
