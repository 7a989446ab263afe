import type { LocaleId } from '../../locales/types.ts';
import type { Marked } from './marked.ts';

/** Says that something should be more than it is, not how much: `healthier`, `更健康`, `gyorsabban`. "A bigger depot" is one. */
export function isCompared({ language, text }: Marked): boolean {
  return comparative[language].test(text);
}

const comparative: Record<LocaleId, RegExp> = {
  en: /(?<!\b(?:an?|than|the)\s)\b(?:(?:health|happ|eas|bus|friendl|livel|wealth|tast)ier|(?:fast|quick|slow|high|low|strong|clos|deep|clear|smart|clean|saf|cheap|great|larg|small|simpl|warm|short)er)\b/i,
  // 更新 and its like are other words.
  zh: /更(?![新换名改正替衣])/,
  // Not legjobb, tovább, később, előbb, inkább, utóbb.
  hu: /(?<!\p{L})(?!leg|tov|kés|elő|ink|utó)\p{L}{2,20}[aeáéoöőú]bb(?:an|en|á|é|at|et)?(?!\p{L})/iu,
};
