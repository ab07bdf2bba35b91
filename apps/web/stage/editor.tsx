// GraphiQL with a switch of roles: choosing an example becomes the demo person who can do it and fills in the variables.
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './editor.css';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Examples, type FilledExample, readExamples, readSchema, tokenOf } from './examples.js';

type Words = Record<'role' | 'example' | 'waiting' | 'signedInAs' | 'visitor' | 'failed', string>;

interface Shown {
  query: string;
  variables: string;
  headers: string;
}

/** Nothing is kept between visits: tokens do not belong into localStorage, and examples are filled anew. */
const forgetful = {
  length: 0,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
};

async function fetcher(request: unknown, options?: { headers?: Record<string, unknown> }) {
  const headers = { 'content-type': 'application/json', 'accept-language': lang, ...options?.headers } as HeadersInit;
  const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(request) });
  return answer.json() as Promise<never>;
}

async function show({ document, variables, email }: FilledExample): Promise<Shown> {
  const headers = email === null ? {} : { Authorization: `Bearer ${await tokenOf(email)}` };
  const pretty = (value: object) => JSON.stringify(value, null, 2);
  return { query: document, variables: pretty(variables), headers: pretty(headers) };
}

function Editor({ offered, schema, words }: { offered: Examples; schema: GraphQLSchema; words: Words }) {
  const [role, setRole] = useState('nobody');
  const [name, setName] = useState(offered.examples[0]?.name ?? '');
  const [shown, setShown] = useState<Shown>();
  const [failed, setFailed] = useState(false);
  const ofRole = useMemo(() => offered.examples.filter((example) => example.role === role), [offered, role]);
  const chosen = ofRole.find((example) => example.name === name) ?? ofRole[0];

  useEffect(() => {
    if (!chosen) return;
    let isCurrent = true;
    show(chosen).then(
      (next) => {
        if (isCurrent) setShown(next);
        setFailed(false);
      },
      () => setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [chosen]);

  return (
    <div className="editor">
      <div className="editor-bar">
        <label>
          {words.role}
          <select value={role} onChange={(event) => setRole(event.target.value)}>
            {offered.roles.map((each) => (
              <option key={each.role} value={each.role}>
                {each.title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.example}
          <select value={chosen?.name ?? ''} onChange={(event) => setName(event.target.value)}>
            {ofRole.map((each) => (
              <option key={each.name} value={each.name} disabled={!each.isPlayable}>
                {each.isPlayable ? each.title : `${each.title} (${words.waiting})`}
              </option>
            ))}
          </select>
        </label>
        <span role="status">{failed ? words.failed : `${words.signedInAs} ${chosen?.email ?? words.visitor}`}</span>
      </div>
      {shown && (
        <GraphiQL
          fetcher={fetcher as never}
          schema={schema}
          storage={forgetful}
          query={shown.query}
          variables={shown.variables}
          headers={shown.headers}
          showPersistHeadersSettings={false}
          defaultEditorToolsVisibility="variables"
          {...(theme && { forcedTheme: theme })}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
        </GraphiQL>
      )}
    </div>
  );
}

const place = document.getElementById('editor')!;
const lang = place.dataset['lang'] ?? 'kk';
const chosenTheme = document.documentElement.dataset['theme'];
const theme = chosenTheme === 'light' || chosenTheme === 'dark' ? chosenTheme : undefined;
const words = JSON.parse(place.dataset['words'] ?? '{}') as Words;
const [offered, sdl] = await Promise.all([readExamples(lang), readSchema()]);
createRoot(place).render(<Editor offered={offered} schema={buildSchema(sdl)} words={words} />);
