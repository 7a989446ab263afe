import type { CommandMessages } from '../messages.ts';

export const command: CommandMessages = {
  help: `okr – célok és kulcseredmények egyszerű szövegként

  okr check [ÚT…]        fájlok és mappák ellenőrzése
      --format text|json|sarif|github   --fix   --max-warnings N
  okr export [ÚT…]       a tervek a pontszámaikkal
      --format json|ndjson|csv|markdown|html   -o FÁJL
  okr score [ÚT…]        a pontszámok fája
  okr format [ÚT…]       az egységes alak
      --check   --write
  okr import FÁJL        beillesztett vagy exportált OKR-ek (szöveg, Markdown, CSV) .okr-ként
      --to FÁJL
  okr templates          a sablontár                --format json
  okr new SABLON         terv sablonból             --lang en|zh|hu   -o FÁJL
  okr rules              minden szabály             --format json
  okr explain KÓD        mit keres egy szabály, és miért
  okr lsp                a nyelvi kiszolgáló a szabványos be- és kimeneten

A terveket olvasó parancsok további kapcsolói
      --as-of DÁTUM           erre a napra számol a mai helyett
      --config FÁJL           a fájlok fölötti okr.config.json helyett
      - vagy --stdin          a szabványos bemenetet olvassa   --stdin-filename NÉV
      --locale en|zh|hu       az üzenetek nyelve; különben LANG

ÚT nélkül az aktuális mappa minden .okr fájlját olvassa, amelyet a .gitignore enged.
Kilépési kód: 0 rendben, 1 hiba vagy túl sok figyelmeztetés, 2 valami nem sikerült.
`,
  seeHelp: 'Lásd: okr --help.',
  severity: { error: 'hiba', warning: 'figyelmeztetés', information: 'észrevétel', hint: 'tipp' },
  off: 'kikapcsolva',
  category: {
    syntax: 'nyelvtan',
    structure: 'szerkezet',
    measure: 'mérés',
    time: 'idő',
    wording: 'megfogalmazás',
    alignment: 'illeszkedés',
    people: 'emberek',
    tracking: 'követés',
    method: 'módszer',
  },

  unknownCommand: (name) => `nincs „${name}” nevű parancs.`,
  unknownOption: (option) => `nincs ${option} kapcsoló.`,
  optionNeedsValue: (option) => `${option} után érték kell.`,
  optionAlone: (option) => `${option} után nem állhat érték.`,
  missingArgument: (name) => `hiányzik: ${argumentNames[name] ?? name}.`,
  invalidChoice: (option, value, choices) => `${option} nem lehet „${value}”, csak: ${choices.join(', ')}.`,
  invalidNumber: (option, value) => `${option} után egész szám kell, nem „${value}”.`,
  invalidDate: (value) => `--as-of után dátum kell, például 2026-02-10, nem „${value}”.`,
  eitherOr: (one, other) => `${one} és ${other} együtt nem használható.`,
  fixNeedsFiles: '--fix csak fájlokon működik, a szabványos bemeneten nem.',
  writeNeedsFiles: '--write csak fájlokon működik, a szabványos bemeneten nem.',

  notFound: (path) => `${path}: nincs ilyen fájl vagy mappa.`,
  notText: (path) => `${path}: nem UTF-8 szövegfájl.`,
  unreadable: (path, reason) => `${path}: nem olvasható (${reason}).`,
  unwritable: (path, reason) => `${path}: nem írható (${reason}).`,
  exists: (path) => `${path}: már létezik, nem íródott felül.`,
  noFiles: (path) => `${path}: nincs .okr fájl ebben a mappában.`,
  internalError: (details) => `belső hiba, kérjük, jelezze:\n${details}`,

  summary: ({ errors, warnings, information, hints, files }) =>
    `${[
      `${errors} hiba`,
      `${warnings} figyelmeztetés`,
      ...(information > 0 ? [`${information} észrevétel`] : []),
      ...(hints > 0 ? [`${hints} tipp`] : []),
    ].join(', ')}; ellenőrzött fájlok: ${files}.`,
  clean: (files) => (files === 0 ? 'Nem volt ellenőrizhető fájl.' : `${files} fájl, nincs találat.`),
  fixable: (count) => `Ebből ${count} javítható a --fix kapcsolóval.`,
  fixed: (count, path) => `${path}: ${count} javítás.`,
  wouldFormat: (path) => `${path}: nincs egységes alakban.`,
  formatted: (path) => `${path}: formázva.`,
  written: (path) => `${path}: elkészült.`,
  noPlans: 'Nincs olyan terv, amelyben cél van.',

  unknownRule: (code, similar) => `nincs „${code}” nevű szabály.${didYouMean(similar)}`,
  unknownTemplate: (id, similar) => `nincs „${id}” nevű sablon.${didYouMean(similar)}`,
  bad: 'Gyenge',
  good: 'Jobb',
  options: 'Beállítások',
  sources: 'Források',
};

/** As the help calls them. */
const argumentNames: Readonly<Record<string, string>> = { TEMPLATE: 'SABLON', FILE: 'FÁJL', CODE: 'KÓD' };

function didYouMean(similar: readonly string[]): string {
  return similar.length > 0 ? ` Erre gondolt: ${similar.join(' vagy ')}?` : '';
}
