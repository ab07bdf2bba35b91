import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { StatusWord, type Tone } from './badge.js';
import { Icon } from './icon.js';

export interface Task {
  key: string;
  title: ReactNode;
  hint?: ReactNode;
  status: ReactNode;
  tone: Tone;
  /** Without an address it cannot start yet. */
  to?: string | undefined;
}

/** What is left to do, in order, each with its state in a word. */
export function TaskList({ tasks, label }: { tasks: readonly Task[]; label: string }) {
  return (
    <ol
      aria-label={label}
      className="divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline"
    >
      {tasks.map((task) => {
        const words = (
          <>
            <span className="grid flex-1">
              <span className="font-semibold">{task.title}</span>
              {task.hint && <span className="text-sm text-muted">{task.hint}</span>}
            </span>
            <StatusWord tone={task.tone}>{task.status}</StatusWord>
          </>
        );
        const row = 'flex min-h-16 flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3.5';
        return (
          <li key={task.key}>
            {task.to ? (
              <Link to={task.to} className={`${row} text-ink no-underline hover:bg-sunken`}>
                {words}
                <Icon name="right" className="size-5 text-muted" />
              </Link>
            ) : (
              <div className={`${row} text-muted`}>{words}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
