import { Navigate, useLocation } from 'react-router';

/** Mails and the payment page name a deal by its agreement; its pages stand under `deals`. */
export function Page() {
  const { pathname, search, hash } = useLocation();
  const to = pathname.replace(/^(\/[a-z]+)\/agreements/, '$1/deals');
  return <Navigate to={to + search + hash} replace />;
}
