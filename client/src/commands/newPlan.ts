import {
  env,
  l10n,
  type Memento,
  type QuickPickItem,
  QuickPickItemKind,
  SnippetString,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type TemplateItem, templatesRequest } from '../../../server/src/lsp/protocol.ts';
import type { TemplatePreviews } from '../templatePreview.ts';

type Language = TemplateItem['language'];
interface TemplatePick extends QuickPickItem {
  readonly template: TemplateItem;
}

const lastLanguage = 'okr.templateLanguage';
const languageNames: Readonly<Record<Language, string>> = { en: 'English', zh: '中文', hu: 'Magyar' };

/** Lets somebody choose a template, with a preview, and opens it as a plan whose figures Tab visits. */
export async function newPlanFromTemplate(
  client: BaseLanguageClient,
  previews: TemplatePreviews,
  memory: Memento,
): Promise<TextEditor | undefined> {
  const templates = await client.sendRequest<readonly TemplateItem[]>(templatesRequest);
  const template = await choose(templates, memory.get(lastLanguage, preferredLanguage()), previews);
  if (!template) return undefined;
  await memory.update(lastLanguage, template.language);
  const editor = await emptyPlan();
  await editor.insertSnippet(new SnippetString(template.body));
  return editor;
}

function preferredLanguage(): Language {
  const setting = workspace.getConfiguration('okr').get<Language | 'auto'>('language', 'auto');
  if (setting !== 'auto') return setting;
  const display = env.language.slice(0, 2);
  return display === 'zh' || display === 'hu' ? display : 'en';
}

async function choose(
  templates: readonly TemplateItem[],
  first: Language,
  previews: TemplatePreviews,
): Promise<TemplateItem | undefined> {
  const picker = window.createQuickPick<TemplatePick | QuickPickItem>();
  picker.title = l10n.t('New Plan from Template');
  picker.placeholder = l10n.t('Search by role, team or stage');
  picker.matchOnDescription = true;
  picker.items = grouped(templates, first);
  try {
    return await new Promise((resolve) => {
      picker.onDidChangeActive(([item]) => {
        if (item && 'template' in item) previews.show(item.template);
      });
      picker.onDidAccept(() => {
        const [item] = picker.selectedItems;
        resolve(item && 'template' in item ? item.template : undefined);
      });
      picker.onDidHide(() => resolve(undefined));
      picker.show();
    });
  } finally {
    picker.dispose();
    await previews.close();
  }
}

/** The team's own first, then the library, the remembered language before the others: search finds all of them. */
function grouped(templates: readonly TemplateItem[], first: Language): readonly (TemplatePick | QuickPickItem)[] {
  const languages = [first, ...(Object.keys(languageNames) as Language[]).filter((each) => each !== first)];
  const groups = [
    { label: l10n.t('Your templates'), templates: templates.filter((each) => each.own) },
    ...languages.map((language) => ({
      label: languageNames[language],
      templates: templates.filter((each) => !each.own && each.language === language),
    })),
  ];
  return groups.flatMap(({ label, templates }) =>
    templates.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...templates.map(pick)],
  );
}

function pick(template: TemplateItem): TemplatePick {
  const about = [template.team, template.role, template.stage].filter(
    (each) => each !== null && each !== template.name,
  );
  return { label: template.name, description: [...new Set(about)].join(' · '), template };
}

/** The plan in front if it is still empty, else a new one. */
async function emptyPlan(): Promise<TextEditor> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId === 'okr' && editor.document.getText().trim() === '') return editor;
  return window.showTextDocument(await workspace.openTextDocument({ language: 'okr' }), { preview: false });
}
