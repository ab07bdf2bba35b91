import type { ReactNode } from 'react';
import { Icon } from './icon.js';

export interface Step {
  key: string;
  title: ReactNode;
  /** Date, actor, sum: one quiet line. */
  detail?: ReactNode;
  /** `past` is something that happened, for better or worse. */
  state: 'done' | 'now' | 'later' | 'stopped' | 'past';
  children?: ReactNode;
}

const dots: Record<Step['state'], string> = {
  done: 'bg-leaf text-on-leaf',
  now: 'bg-sun text-on-sun',
  later: 'bg-surface text-muted ring-2 ring-inset ring-control',
  stopped: 'bg-apple text-on-apple',
  past: 'before:size-3 before:rounded-full before:bg-control',
};

/** Steps on a line, from the first to the last: milestones, what happened, what comes next. */
export function Timeline({ steps, label }: { steps: readonly Step[]; label?: string }) {
  return (
    <ol aria-label={label} className="grid">
      {steps.map((step, index) => (
        <li
          key={step.key}
          aria-current={step.state === 'now' ? 'step' : undefined}
          className="grid grid-cols-[2rem_1fr] gap-x-4"
        >
          <span className="grid grid-rows-[2rem_1fr] justify-items-center">
            <span
              className={`grid size-8 place-items-center rounded-full text-sm font-bold numbers ${dots[step.state]}`}
            >
              <Mark state={step.state} number={index + 1} />
            </span>
            {index < steps.length - 1 && <span className="w-0.5 bg-hairline" />}
          </span>
          <div className="grid gap-1 pb-7">
            <p className="pt-0.5 font-semibold">{step.title}</p>
            {step.detail && <p className="text-sm text-muted numbers">{step.detail}</p>}
            {step.children}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Mark({ state, number }: { state: Step['state']; number: number }) {
  if (state === 'done') return <Icon name="check" className="size-4" />;
  if (state === 'stopped') return <Icon name="close" className="size-4" />;
  return state === 'past' ? null : number;
}

/** «2-қадам, барлығы 3»: where one is in a form of several screens; the words come from the page. */
export function StepsBar({ current, total, children }: { current: number; total: number; children: ReactNode }) {
  return (
    <div className="grid gap-2">
      <div aria-hidden="true" className="flex gap-1.5">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} className={`h-1.5 flex-1 rounded-full ${index < current ? 'bg-sky' : 'bg-hairline'}`} />
        ))}
      </div>
      <p className="text-sm font-semibold text-muted numbers">{children}</p>
    </div>
  );
}
