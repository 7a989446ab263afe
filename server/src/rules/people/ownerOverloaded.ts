import type { Cycle } from '../../calendar/cycle.ts';
import { planKey } from '../../model/names.ts';
import type { ObjectiveModel, PlanModel } from '../../model/types.ts';
import type { Span } from '../../syntax/tree.ts';
import type { PlacedPlan, WorkspaceIndex } from '../../workspace/types.ts';
import { type Chunks, inChunks } from '../chunks.ts';
import { workspaceRule } from '../define.ts';
import { wholeExamples } from '../examples.ts';
import { headSpan } from '../spans.ts';
import type { Messages } from '../types.ts';

/** Key results of the same metrics in every language. */
const metrics: readonly (readonly string[])[] = [
  ['KR: NPS 11 → 31', 'KR: CSAT 42% → 54%'],
  ['KR: MTTR 9 h → 4 h', 'KR: SLA 91% → 97%'],
  ['KR: DSO 48 days → 35 days', 'KR: FCR 61% → 75%'],
  ['KR: CTR 2% → 4%', 'KR: CAC $90 → $60'],
];

/** One person with more objectives than can be followed. */
export const ownerOverloaded = workspaceRule({
  code: 'owner-overloaded',
  category: 'people',
  severity: 'information',
  options: {
    max: { default: 5, minimum: 1, maximum: 100, summary: 'The most objectives that one person may own in a cycle.' },
  },
  docs: {
    summary: {
      en: 'One person owns more objectives in a cycle than anybody can follow.',
      zh: '同一个人在一个周期内负责的目标过多。',
      hu: 'Egy embernek több célja van egy ciklusban, mint amennyit követni tud.',
    },
    why: {
      en: 'Whoever owns everything moves nothing. Hand some objectives to those who do the work. Objectives of every plan in the workspace that runs in the same cycle are counted, those without an owner of their own for the owner of their plan. One finding a person, where the first objective too many stands.',
      zh: '什么都归一个人管，就什么都推不动。请把部分目标交给实际做事的人。统计工作区内同一周期的所有计划；没有单独负责人的目标，算在计划负责人名下。每人只报告一次，标在超出的第一个目标上。',
      hu: 'Akié minden, az semmit sem mozdít előre. Adjon át néhány célt azoknak, akik dolgoznak rajtuk. A munkaterület minden, azonos ciklusú terve számít; a felelős nélküli cél a terv felelőséé. Emberenként egy találat van, az első olyan célnál, amely már sok.',
    },
    examples: wholeExamples(
      {
        en: [
          'Team: Care',
          'Owner: @tom',
          'Support answers before anybody has to ask twice',
          'Engineers like to be on call',
          'Our invoices explain themselves',
          'Partners sell our product on their own',
        ],
        zh: [
          '团队: 服务',
          '负责人: @tom',
          '客服让用户一次就把事办成',
          '工程师乐意值班',
          '账单让客户一看就懂',
          '合作伙伴能独立售出我们的产品',
        ],
        hu: [
          'Csapat: Ügyfélgondozás',
          'Felelős: @bence',
          'Az ügyfélszolgálatnál elég egyszer kérdezni',
          'A mérnökök szívesen ügyelnek',
          'Számláink maguktól érthetők',
          'Partnereink önállóan eladják a termékünket',
        ],
      },
      ({ header, body, second, keyword }, [team = '', owner = '', ...sentences]) => {
        const [, cycle = '', mei = ''] = header.split('\n');
        const more = sentences.map((sentence, at) => [`${keyword}: ${sentence}`, ...(metrics[at] ?? [])].join('\n'));
        const plans = (other: string) =>
          [header, body, second, more[0], [team, cycle, other].join('\n'), ...more.slice(1)].join('\n\n');
        return [plans(mei), plans(owner)];
      },
    ),
    sources: ['S4: 3 to 5 in a cycle.', 'VG: owners with too many OKRs.'],
  },
  check({ uri, index }, { options: { max }, report, say }) {
    for (const { name, count, cycle, extra } of overloadsOf(index, max)) {
      if (extra.uri !== uri) continue;
      report({ span: extra.span, message: say(message, { name, count, max, label: cycle.label }) });
    }
  },
});

/** A person with too many objectives in a cycle, and the first one that is too many. */
interface Overload {
  readonly name: string;
  readonly count: number;
  readonly cycle: Cycle;
  readonly extra: { readonly uri: string; readonly span: Span };
}

/** The same for every file of a snapshot, so worked out once. */
function overloadsOf(index: WorkspaceIndex, max: number): readonly Overload[] {
  const before = known.get(index);
  if (before?.max === max) return before.overloads;
  const overloads = findOverloads(index, max);
  known.set(index, { max, overloads });
  return overloads;
}

const known = new WeakMap<WorkspaceIndex, { readonly max: number; readonly overloads: readonly Overload[] }>();

function findOverloads({ plans }: WorkspaceIndex, max: number): readonly Overload[] {
  const [first, ...others] = inChunks(loadsInChunks, plans, [], (members) => added(members.map(loadsIn)));
  const loads = first && others.length > 0 ? added([first, ...others]) : (first ?? []);
  return [...loads].flatMap(([id, { count, places }]) => (count > max ? overloadOf(id, count, places, max) : []));
}

/** How many objectives of which plans a person has in a cycle. */
interface Load {
  readonly count: number;
  readonly places: readonly PlacedPlan[];
}

type Loads = ReadonlyMap<string, Load>;

const loadsInChunks: Chunks<PlacedPlan, Loads> = new WeakMap();

function loadsIn(place: PlacedPlan): Loads {
  return new Map([...ownersIn(place.plan)].map(([id, { length }]) => [id, { count: length, places: [place] }]));
}

function added(all: readonly Loads[]): Loads {
  const sum = new Map<string, { count: number; readonly places: PlacedPlan[] }>();
  for (const loads of all) {
    for (const [id, { count, places }] of loads) {
      const load = sum.get(id);
      if (load) {
        load.count += count;
        load.places.push(...places);
      } else sum.set(id, { count, places: [...places] });
    }
  }
  return sum;
}

function overloadOf(id: string, count: number, places: readonly PlacedPlan[], max: number): readonly Overload[] {
  let before = 0;
  for (const { uri, plan } of places) {
    const owned = ownersIn(plan).get(id) ?? [];
    const extra = owned[max - before];
    before += owned.length;
    if (!extra || !plan.cycle) continue;
    // A plan with too many objectives for one person is the plan's fault, unless it names that person on each of them.
    if (places.length === 1 && owned.some(({ objective }) => objective.owners.length === 0)) return [];
    return [{ name: extra.name, count, cycle: plan.cycle, extra: { uri, span: ownerSpan(extra.objective) } }];
  }
  return [];
}

interface Owning {
  readonly name: string;
  readonly objective: ObjectiveModel;
}

/** The objectives of a plan by person and cycle. Kept with the plan: it changes only when the plan does. */
function ownersIn(plan: PlanModel): ReadonlyMap<string, readonly Owning[]> {
  let owners = ownersOfPlan.get(plan);
  if (!owners) {
    owners = plan.cycle ? groupOwners(plan, plan.cycle) : nobody;
    ownersOfPlan.set(plan, owners);
  }
  return owners;
}

const ownersOfPlan = new WeakMap<PlanModel, ReadonlyMap<string, readonly Owning[]>>();
const nobody: ReadonlyMap<string, readonly Owning[]> = new Map();

function groupOwners(plan: PlanModel, { start, end }: Cycle): ReadonlyMap<string, readonly Owning[]> {
  const ownings = plan.objectives.flatMap((objective) => {
    const { owners, status } = objective;
    if (status === 'dropped' || status === 'done') return [];
    return (owners.length > 0 ? owners : plan.owners).map((name) => ({ name, objective }));
  });
  return Map.groupBy(ownings, ({ name }) => `${start} ${end} ${planKey(name)}`);
}

/** Where the objective says its owner, else the objective itself. */
function ownerSpan({ node }: ObjectiveModel): Span {
  const property = node.properties.find(({ name }) => name === 'owner');
  return property?.value.span ?? node.owners[0]?.span ?? headSpan(node);
}

const message: Messages<{ name: string; count: number; max: number; label: string }> = {
  en: ({ name, count, max, label }) =>
    `${name} owns ${count} objectives in ${label}; more than ${max} are hard to follow. Hand some to those who do the work.`,
  zh: ({ name, count, max, label }) =>
    `${name} 负责 ${count} 个目标（${label}），超过 ${max} 个就难以兼顾。请把一部分交给实际推进的人。`,
  hu: ({ name, count, max, label }) =>
    `${name} ${count} cél felelőse ebben a ciklusban (${label}); ${max} fölött nehéz mindegyikre figyelni. Adjon át néhányat azoknak, akik dolgoznak rajtuk.`,
};
