import { buildModel } from '../../../server/src/model/model.ts';
import { defaultOptions } from '../../../server/src/model/options.ts';
import type { Reference } from '../../../server/src/model/types.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import type { OkrDocument } from '../../../server/src/syntax/tree.ts';
import { buildIndex } from '../../../server/src/workspace/index.ts';
import type { Located, PlacedPlan, Resolution, Target, WorkspaceIndex } from '../../../server/src/workspace/types.ts';

/** The model of a document on a day in the first quarter of 2026. */
export function modelOf(document: OkrDocument, name: string) {
  return buildModel(document, { ...defaultOptions, asOf: '2026-02-10', name });
}

/** The index of texts by name. */
export function indexOf(texts: Readonly<Record<string, string>>): WorkspaceIndex {
  return buildIndex(new Map(Object.entries(texts).map(([uri, text]) => [uri, modelOf(parse(text), uri)])));
}

/** The plan of that name. */
export function planNamed(index: WorkspaceIndex, name: string): PlacedPlan {
  const place = index.plans.find(({ plan }) => plan.name === name);
  if (!place) throw new Error(`no plan ${name}`);
  return place;
}

/** What a reference written in that plan names, in words. */
export function resolve(index: WorkspaceIndex, text: string, from: PlacedPlan): string | readonly string[] {
  return describe(index.resolve({ parts: text.split('/'), text, span: { line, start: 0, end: 0 } } as Reference, from));
}

const line = { index: 0, text: '', eol: '', syntax: { kind: 'blank' } } as const;

/** `resolved growth/O1`; lists for what is ambiguous and what is similar. */
export function describe(resolution: Resolution): string | readonly string[] {
  switch (resolution.kind) {
    case 'resolved':
      return nameOf(resolution.target);
    case 'ambiguous':
      return ['ambiguous', ...resolution.targets.map(nameOf)];
    case 'unresolved':
      return ['unresolved', ...resolution.similar];
  }
}

/** `Acme/O1/KR2` and where it stands. */
export function nameOf(target: Target): string {
  const { uri, plan } = target.place;
  if (target.kind === 'plan') return `${uri}: ${plan.name}`;
  const objective = `${uri}: ${plan.name}/${plan.idOf(target.objective)}`;
  return target.kind === 'objective' ? objective : `${objective}/${target.keyResult.id}`;
}

/** Document and line. */
export function placeOf({ uri, objective, keyResult }: Located): string {
  return `${uri}:${(keyResult ?? objective).node.line.index}`;
}

/** Everything that the index says, as plain values. */
export function everything(index: WorkspaceIndex) {
  const targets = index.plans.flatMap((place): Target[] => [
    { kind: 'plan', place },
    ...place.plan.objectives.flatMap((objective): Target[] => [
      { kind: 'objective', place, objective },
      ...objective.keyResults.map((keyResult): Target => ({ kind: 'keyResult', place, objective, keyResult })),
    ]),
  ]);
  return {
    documents: [...index.documents.keys()],
    plans: index.plans.map(({ uri, plan }) => `${uri}: ${plan.name}`),
    parents: index.plans.map((place) => index.parentOf(place)?.plan.name ?? null),
    children: index.plans.map((place) => index.childrenOf(place).map(({ plan }) => plan.name)),
    references: index.plans.flatMap((place) =>
      place.plan.objectives.flatMap(({ supports }) => supports.map((each) => describe(index.resolve(each, place)))),
    ),
    supporters: targets.map((target) => [
      nameOf(target),
      ...index
        .supportersOf(target)
        .map(({ place, objective, reference }) => [
          `${place.uri}: ${place.plan.name}/${place.plan.idOf(objective)}`,
          reference.text,
        ]),
    ]),
    texts: index.repeatedTexts().map((group) => group.map(placeOf)),
    metrics: index.repeatedMetrics().map((group) => group.map(placeOf)),
    owners: index.owners().map(({ name, count }) => [name, count, ...index.ownedBy(name).map(placeOf)]),
    tags: index.tags().map(({ name, count }) => [name, count, ...index.taggedWith(name).map(placeOf)]),
    places: targets.flatMap((target) =>
      target.kind === 'objective' ? [index.placeOf(target.place.uri, target.objective)?.plan.name] : [],
    ),
  };
}
