import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { useT } from '../i18n/texts.js';
import { Icon, type IconName } from './icon.js';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger' | 'sun';

const looks: Record<ButtonLook, string> = {
  primary: 'px-5 bg-sky text-on-sky hover:bg-sky-hover hover:text-bg',
  secondary: 'px-5 bg-surface text-ink ring-1 ring-inset ring-control hover:bg-sunken',
  // Nothing is drawn around it, so its words keep the edge of what stands above and below.
  quiet: '-mx-2 px-2 text-sky hover:bg-sky-soft hover:text-sky-ink',
  danger: 'px-5 bg-apple text-on-apple hover:bg-apple-ink hover:text-bg',
  sun: 'px-5 bg-sun text-on-sun hover:brightness-95',
};

export function buttonClasses(look: ButtonLook = 'primary', className = ''): string {
  return `inline-flex min-h-12 max-w-full items-center justify-center gap-2 rounded-control py-2.5 text-center font-semibold text-balance wrap-break-word no-underline transition-colors disabled:opacity-50 ${looks[look]} ${className}`;
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
  icon?: IconName;
  /** Keeps its width and says that it is at work; a second press does nothing. A button that can be busy needs the line. */
  busy?: boolean;
}

export function Button({ look, icon, busy, className, children, type = 'button', onClick, ...rest }: ButtonProps) {
  const t = useT();
  return (
    <button
      {...rest}
      type={type}
      data-net={busy === undefined ? undefined : ''}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={buttonClasses(look, className)}
    >
      {icon && <Icon name={icon} className="size-5" />}
      <span className="grid min-w-0">
        <span className={`col-start-1 row-start-1 min-w-0 ${busy ? 'invisible' : ''}`}>{children}</span>
        {busy && <span className="col-start-1 row-start-1 min-w-0">{t('ui.busy')}</span>}
      </span>
    </button>
  );
}

export interface ButtonLinkProps extends LinkProps {
  look?: ButtonLook;
  icon?: IconName;
  children: ReactNode;
}

export function ButtonLink({ look, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={buttonClasses(look, className)}>
      {icon && <Icon name={icon} className="size-5" />}
      {children}
    </Link>
  );
}

/** A text link with a target that a thumb can hit. */
export function TextLink({ className = '', ...rest }: LinkProps) {
  return (
    <Link
      {...rest}
      className={`inline-flex min-h-11 items-center gap-1 font-semibold wrap-anywhere text-sky underline hover:text-sky-hover ${className}`}
    />
  );
}

/** Up to where one came from: an arrow and its name. */
export function BackLink({ children, className = '', ...rest }: LinkProps) {
  return (
    <TextLink {...rest} className={`w-fit ${className}`}>
      <Icon name="left" className="size-5 shrink-0" />
      <span>{children}</span>
    </TextLink>
  );
}
