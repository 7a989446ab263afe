import type { ReportMessages } from '../messages.ts';

export const report: ReportMessages = {
  title: 'OKR-ek',
  asOf: (date) => `Az adatok napja: ${date}`,
  keyResult: 'Kulcseredmény',
  current: 'Jelenleg',
  target: 'Célérték',
  progress: 'Haladás',
  expected: 'Várt haladás',
  score: 'Pontszám',
  confidence: 'Magabiztosság',
  due: 'Határidő',
  status: 'Állapot',
  owner: (names) => `Felelős: ${names}`,
  cycle: (label, start, end) => `${label} (${start} – ${end})`,
  parent: (name) => `Szülő: ${name}`,
  supports: (names) => `Támogatja: ${names}`,
  type: { committed: 'vállalt', aspirational: 'ambiciózus', learning: 'tanulási' },
  typed: 'beírt',
  weight: (weight) => `súly: ${weight}`,
  noPlans: 'Nincs terv.',
};
