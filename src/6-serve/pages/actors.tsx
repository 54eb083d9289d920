import type { ListedActor } from "../desk.ts";
import { actorPath } from "../links.ts";
import { Foreign } from "../parts/foreign.tsx";
import { Page } from "./layout.tsx";

/** All groups, agencies and states of the record, those with most incidents first. */
export function ActorsPage({ actors }: { readonly actors: readonly ListedActor[] }) {
  return (
    <Page title="Actors · Corroborate">
      <h1>Actors</h1>
      <p>
        Groups, agencies and states that reports name in connection with an incident: as claiming it, as accused of it, or as denying it.
        That a name stands here says nothing about guilt.
      </p>
      {actors.length === 0 ? (
        <p>No report here names one.</p>
      ) : (
        <ul class="related">
          {actors.map(({ id, name, incidents }) => (
            <li key={id}>
              <a href={actorPath(id)}>
                <Foreign text={name} />
              </a>
              <span class="quiet">{incidents === 1 ? "1 incident" : `${incidents} incidents`}</span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
