import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { type ReactNode, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import firstQuery from '../../../graphql/operations/what-is-due.graphql';
import { fetcherFor } from './fetcher.ts';
import { loadUsers, type ReadyUser } from './users.ts';

/** The editor's workers lie beside the page, so that it needs no network but this machine. */
const WORKERS: Readonly<Record<string, string>> = {
  json: '/graphiql/assets/json.worker.js',
  graphql: '/graphiql/assets/graphql.worker.js',
};
window.MonacoEnvironment = {
  getWorker: (_workerId, label) => new Worker(WORKERS[label] ?? '/graphiql/assets/editor.worker.js'),
};

const CHOSEN_USER = 'families-first-network:user';

function Page({ users }: { readonly users: readonly ReadyUser[] }): ReactNode {
  const [userId, setUserId] = useState(() => localStorage.getItem(CHOSEN_USER) ?? '');
  const user = users.find(({ id }) => id === userId) ?? users[0];
  if (user === undefined) return <p role="alert">The sandbox has no users.</p>;

  const choose = (id: string): void => {
    localStorage.setItem(CHOSEN_USER, id);
    setUserId(id);
  };
  return (
    <>
      <header>
        <label>
          Ask as{' '}
          <select
            value={user.id}
            onChange={(event) => {
              choose(event.target.value);
            }}
          >
            {users.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <span>Its token goes with each request.</span>
      </header>
      <main>
        <GraphiQL fetcher={fetcherFor(user.id)} defaultQuery={firstQuery} />
      </main>
    </>
  );
}

function show(content: ReactNode): void {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<StrictMode>{content}</StrictMode>);
}

loadUsers().then(
  (users) => {
    show(<Page users={users} />);
  },
  (error: unknown) => {
    show(<p role="alert">The users of the sandbox could not be read: {String(error)}. Is the network running?</p>);
  },
);
