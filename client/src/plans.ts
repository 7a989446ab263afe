import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PlansParams, plansRequest } from '../../server/src/lsp/protocol.ts';

/** The export model, as `okr/plans` answers it: what the client shows of it. */
export interface Plans {
  readonly asOf: string;
  readonly plans: readonly Plan[];
}

/** What every level has. Numbers are 0 to 1. */
export interface Standing {
  readonly id: string;
  /** Zero-based, the header's. */
  readonly line: number;
  readonly owners: readonly string[];
  readonly progress: number | null;
  readonly score: number | null;
  readonly scoreSource: 'typed' | 'computed' | 'none';
  readonly status: Status | null;
  readonly expected: number | null;
}

export type Status = 'dropped' | 'done' | 'overdue' | 'not-started' | 'on-track' | 'behind' | 'at-risk' | 'blocked';

export interface Plan extends Standing {
  readonly uri: string;
  readonly path: string;
  readonly name: string;
  readonly level: 'company' | 'department' | 'team' | 'person' | null;
  readonly role: string | null;
  readonly cycle: { readonly label: string; readonly start: string; readonly end: string } | null;
  readonly objectives: readonly Objective[];
}

export interface Objective extends Standing {
  readonly text: string;
  readonly confidence: number | null;
  readonly keyResults: readonly KeyResult[];
}

export interface KeyResult extends Standing {
  readonly text: string;
  readonly confidence: number | null;
  readonly metric: { readonly start: number | null; readonly target: number | null; readonly unit: string | null };
  readonly due: { readonly date: string | null; readonly text: string | null } | null;
  readonly checkIns: readonly CheckIn[];
}

export interface CheckIn {
  readonly date: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly confidence: number | null;
  readonly comment: string;
}

/** Every plan of the workspace, or of some documents only. */
export function requestPlans(client: BaseLanguageClient, uris?: readonly string[]): Promise<Plans> {
  const params: PlansParams = uris ? { uris } : {};
  return client.sendRequest<Plans>(plansRequest, params);
}
