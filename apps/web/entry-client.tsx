import './styles/app.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Provider } from 'urql';
import { App, localeOfPath } from './app.js';
import { browserData } from './data/client.js';
import { loadCatalogue } from './i18n/catalogues.js';
import { matchPage } from './routes/pages.js';
import type { SentState } from './server/document.js';

const root = document.getElementById('root')!;
const sent = JSON.parse(document.getElementById('state')!.textContent) as SentState;
const locale = () => localeOfPath(location.pathname) ?? sent.locale;
const { client } = browserData(locale, { initialState: sent.data });

const match = matchPage(location.pathname);
const isPrivate = match?.page.access === 'signedIn';
await Promise.all([
  loadCatalogue(locale(), 'public'),
  isPrivate && loadCatalogue(locale(), 'private'),
  match?.page.load(),
]);

const app = (
  <Provider value={client}>
    <BrowserRouter>
      <App now={sent.now} />
    </BrowserRouter>
  </Provider>
);

// A shell has nothing to wake up: private pages are drawn here from the start.
if (sent.shell) createRoot(root).render(app);
else hydrateRoot(root, app);
