import type { Connection } from 'vscode-languageserver';
import { checkInEdit } from '../features/checkInEdit.ts';
import { checkInProblem } from '../features/checkInProblem.ts';
import { localeOf } from '../locales/index.ts';
import { type ExportedPlan, exportPlans } from '../model/export.ts';
import { templates } from '../templates/library.ts';
import { renderPlain, renderSnippet } from '../templates/render.ts';
import { withTeamTemplates } from '../templates/team.ts';
import {
  type CheckInEditParams,
  checkInEditRequest,
  checkInProblemRequest,
  type PlansParams,
  plansRequest,
  type TemplateItem,
  templatesRequest,
} from './protocol.ts';
import { fieldOptions, type Session } from './session.ts';
import type { Updates } from './updates.ts';
import { uriKey } from './uri.ts';

/** The requests for views of the plans: scores, templates, check-ins. */
export function registerPlans(connection: Connection, session: Session, updates: Updates): void {
  const { workspace } = session;

  connection.onRequest(plansRequest, async (params: PlansParams | undefined) => {
    await session.ready;
    updates.showsPlans = true;
    return plansOf(session, params?.uris ?? workspace.uris());
  });
  connection.onRequest(templatesRequest, async () => {
    await session.ready;
    const fields = fieldOptions(session);
    return withTeamTemplates(templates(), session.ownTemplates).map(
      (template): TemplateItem => ({
        id: template.id,
        language: template.language,
        name: template.name,
        team: template.team,
        role: template.role,
        stage: (template.stage && localeOf(template.language).values.stage[template.stage][0]) ?? null,
        body: renderSnippet(template, fields),
        okr: renderPlain(template, fields),
        own: template.origin === 'team',
      }),
    );
  });
  connection.onRequest(checkInEditRequest, ({ uri, line, ...checkIn }: CheckInEditParams) => {
    const snapshot = workspace.snapshot(uri);
    return snapshot && checkInEdit(snapshot, line, checkIn);
  });
  connection.onRequest(checkInProblemRequest, ({ uri, line, ...checkIn }: CheckInEditParams) => {
    const snapshot = workspace.snapshot(uri);
    return snapshot && checkInProblem(snapshot, line, checkIn);
  });
}

interface PlacedExport extends ExportedPlan {
  readonly uri: string;
}

/** The export model, each plan with the URI of its document. */
function plansOf({ workspace, folders }: Session, uris: readonly string[]) {
  const plans = uris.flatMap((asked): readonly PlacedExport[] => {
    const snapshot = workspace.snapshot(asked);
    if (!snapshot) return [];
    const { uri, model } = snapshot;
    return exportPlans(model, pathOf(uri, folders)).map((plan) => ({ ...plan, uri }));
  });
  return { version: 1, asOf: workspace.asOf, plans };
}

/** The path in its workspace folder; the whole path where it is in none. */
function pathOf(uri: string, folders: readonly string[]): string {
  const key = uriKey(uri);
  const folder = folders.map((each) => `${uriKey(each)}/`).find((each) => key.startsWith(each));
  return folder ? key.slice(folder.length) : key.replace(/^[a-z]+:\/\//i, '');
}
