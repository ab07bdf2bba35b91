// Agreements are drawn on the platform's paper.
import { paper } from '#platform';

export const { HAIRLINE, LEFT, SKY, SUNKEN, WIDTH, Sheet } = paper;
export type Sheet = paper.Sheet;
export const { BODY, FIGURE, HEADING, LABEL, LINK, NUMBER, SMALL, STRONG, TITLE } = paper;
