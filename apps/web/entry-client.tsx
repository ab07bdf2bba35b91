import './styles/app.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Provider } from 'urql';
import { App, localeOfPath } from './app.js';
import { browserData } from './data/client.js';
import { loadCatalogues } from './i18n/catalogues.js';
import { matchPage } from './routes/pages.js';
import type { SentState } from './server/document.js';

const root = document.getElementById('root')!;
const sent = JSON.parse(document.getElementById('state')!.textContent) as SentState;
const locale = () => localeOfPath(location.pathname) ?? sent.locale;
const { client } = browserData(locale, { initialState: sent.data });

const match = matchPage(location.pathname);
await Promise.all([loadCatalogues(locale(), match?.page.scopes ?? ['public']), match?.page.load()]);

const app = (
  <Provider value={client}>
    <BrowserRouter>
      <App now={sent.now} saver={sent.saver} />
    </BrowserRouter>
  </Provider>
);

// A shell has nothing to wake up: private pages are drawn here from the start.
if (sent.shell) createRoot(root).render(app);
else hydrateRoot(root, app);
