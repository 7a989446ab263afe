import type { ClosedValues, Keywords } from '../types.ts';

export const keywords: Keywords = {
  plan: {
    company: ['Vállalat', 'Cég'],
    department: ['Részleg', 'Osztály'],
    team: ['Csapat'],
    person: ['Személy', 'Egyéni'],
  },
  objective: ['Cél', 'Célkitűzés', 'O'],
  keyResult: ['Kulcseredmény', 'Fő eredmény', 'Kulcsfontosságú eredmény', 'KR'],
  keyResults: ['Kulcseredmények', 'Fő eredmények', 'Kulcsfontosságú eredmények'],
  note: ['Megjegyzés', 'Miért', 'Leírás', 'Kezdeményezés', 'Feladat', 'Megjegyzések', 'Kezdeményezések', 'Feladatok'],
  property: {
    role: ['Szerep'],
    cycle: ['Ciklus', 'Időszak'],
    parent: ['Szülő'],
    owner: ['Felelős'],
    id: ['Azonosító'],
    score: ['Pontszám'],
    status: ['Állapot'],
    supports: ['Támogatja'],
    type: ['Típus'],
    stage: ['Szakasz'],
    origin: ['Eredet'],
    from: ['Kezdet'],
    due: ['Határidő'],
    weight: ['Súly'],
    confidence: ['Bizalom'],
    metric: ['Mérőszám'],
    start: ['Kiindulás'],
    target: ['Célérték'],
    current: ['Jelenleg'],
  },
  title: ['OKR', 'OKRs', 'OKR-ek', 'OKR-jei', 'OKR-jeink', 'a', 'az', 'terv', 'célok', 'negyedéves', 'éves', 'és'],
};

export const values: ClosedValues = {
  type: { committed: ['vállalt'], aspirational: ['ambiciózus'], learning: ['tanulási'] },
  stage: {
    research: ['kutatás'],
    build: ['fejlesztés'],
    launch: ['bevezetés'],
    growth: ['növekedés'],
    team: ['csapat'],
  },
  origin: { 'top-down': ['felülről'], 'bottom-up': ['alulról'] },
  status: {
    'not-started': ['nem kezdődött el'],
    'on-track': ['terv szerint'],
    behind: ['lemaradásban'],
    'at-risk': ['veszélyben'],
    blocked: ['akadályozott'],
    done: ['kész'],
    dropped: ['elvetve'],
  },
};
