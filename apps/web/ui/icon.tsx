const shapes = {
  home: 'M4 11.5 12 5l8 6.5V19a1 1 0 0 1-1 1h-4.5v-5.5h-5V20H5a1 1 0 0 1-1-1z',
  search: 'M11 18a7 7 0 1 1 0-14 7 7 0 0 1 0 14Zm5-2 4.5 4.5',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 9c.4-3.6 2.8-6 6-6s5.6 2.4 6 6M15.5 4.4a3.5 3.5 0 0 1 0 6.2M17.5 14.5c2 .8 3.2 2.8 3.5 5.5',
  offer:
    'M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v8a1.5 1.5 0 0 1-1.5 1.5H12l-4.5 4v-4h-2A1.5 1.5 0 0 1 4 14.5z',
  agreement: 'M7 3.5h7l4 4V20a.5.5 0 0 1-.5.5h-10A.5.5 0 0 1 7 20zM14 3.5V8h4M10 12.5h5M10 16h3.5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.5c.6-4 3.6-6.3 7.5-6.3s6.9 2.3 7.5 6.3',
  bell: 'M12 4a5 5 0 0 0-5 5c0 5-2 6.5-2 6.5h14S17 14 17 9a5 5 0 0 0-5-5Zm-2 14.5a2 2 0 0 0 4 0',
  settings: 'M4 7h10m4 0h2M4 17h2m4 0h10M16 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm-8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  shield: 'M12 3.5 5 6v5.5c0 4.3 2.9 7.5 7 9 4.1-1.5 7-4.7 7-9V6zM9 12l2.2 2.2L15.2 10',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6 6 18',
  right: 'M5 12h14m-5.5-5.5L19 12l-5.5 5.5',
  left: 'M19 12H5m5.5-5.5L5 12l5.5 5.5',
  down: 'm6 9.5 6 6 6-6',
  plus: 'M12 5v14M5 12h14',
  clock: 'M12 20.5a8.5 8.5 0 1 1 0-17 8.5 8.5 0 0 1 0 17ZM12 7.5V12l3 2',
  flag: 'M6 21V4.5h11l-2 4 2 4H6',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M18.4 5.6l-1.1 1.1M6.7 17.3l-1.1 1.1',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  file: 'M7 3.5h7l4 4V20a.5.5 0 0 1-.5.5h-10A.5.5 0 0 1 7 20zM14 3.5V8h4',
  medal: 'M12 20.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM8.5 10.5 5.5 3.5h4L12 9l2.5-5.5h4l-3 7',
  pin: 'M12 21s6.5-5.6 6.5-11a6.5 6.5 0 0 0-13 0c0 5.4 6.5 11 6.5 11Zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  alert: 'M12 4 3.5 19h17zM12 10v4M12 16.5v.01',
  offline: 'M4 4l16 16M8.5 16a5 5 0 0 1 7 0M5.5 12.5a9 9 0 0 1 4.5-2.4M18.5 12.5a9 9 0 0 0-3-2M12 19.5v.01',
  queue: 'M4 6h16M4 12h16M4 18h9',
  pause: 'M8.5 5v14M15.5 5v14',
} as const;

export type IconName = keyof typeof shapes;

/** Decoration only: the word stands beside it. */
export function Icon({ name, className = 'size-6' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`shrink-0 fill-none stroke-current stroke-2 ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
