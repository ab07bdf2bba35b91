// Paper: the sheet that agreements and forms are drawn on.
export * from './furniture.js';
export * from './qr.js';
export * from './sheet.js';
export * from './styles.js';
