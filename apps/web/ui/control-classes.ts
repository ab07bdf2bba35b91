/** How every box to type in looks, with a label around it or without. */
export const controlClasses =
  'w-full min-h-12 rounded-control bg-surface px-4 py-2.5 text-ink ring-1 ring-inset ring-control placeholder:text-muted aria-invalid:ring-2 aria-invalid:ring-apple';
