import { describe, expect, it } from 'vitest';
import type { LocaleId } from '../../../server/src/locales/types.ts';
import { readQuantity } from '../../../server/src/reading/quantity.ts';

type Row = readonly [text: string, value: number, unit: string | null];

function valuesAre(language: LocaleId, rows: readonly Row[]): void {
  it.each(rows)('%s is %d %s', (text, value, unit) => {
    expect(readQuantity(text, language)).toMatchObject({ value, unit });
  });
}

describe('numbers in English', () => {
  valuesAre('en', [
    ['1,000', 1000, null],
    ['1 000', 1000, null],
    ['12 345 678', 12_345_678, null],
    ['1,234.5', 1234.5, null],
    ['1.000', 1, null],
    ['1.000.000', 1_000_000, null],
    ['7,0', 7, null],
    ['0.25', 0.25, null],
    ['3.5k', 3500, null],
    ['$1.2M', 1_200_000, 'USD'],
    ['20 million', 20_000_000, null],
    ['₹25 lakh', 2_500_000, 'INR'],
    ['4.5 crore', 45_000_000, null],
    ['1.2 bn', 1_200_000_000, null],
    ['a dozen', 12, null],
    ['half a million', 500_000, null],
    ['twenty-five', 25, null],
    ['two hundred and fifty', 250, null],
    ['three thousand four hundred', 3400, null],
    ['EUR 200k', 200_000, 'EUR'],
    ['200k EUR', 200_000, 'EUR'],
    ['£42', 42, 'GBP'],
    ['¥2,500', 2500, 'JPY'],
    ['HK$1.5M', 1_500_000, 'HKD'],
    ['45%', 45, '%'],
    ['45 percent', 45, '%'],
    ['３５％', 35, '%'],
    ['5 pp', 5, '%'],
    ['3x', 3, 'x'],
    ['200ms', 200, 'ms'],
    ['a third', 33.33, '%'],
    ['two thirds', 66.67, '%'],
    ['-5%', -5, '%'],
    ['12 signed contracts', 12, 'signed contracts'],
    ['₹1,25,000', 125_000, 'INR'],
    ['1,50,00,000', 15_000_000, null],
    ['12 lacs', 1_200_000, null],
    ['4½ hours', 4.5, 'hours'],
    ['900t', 900, 't'],
    ['40ha', 40, 'ha'],
    ['1.5GW', 1.5, 'GW'],
  ]);
});

describe('numbers in Chinese', () => {
  valuesAre('zh', [
    ['五千万', 50_000_000, null],
    ['100 万', 1_000_000, null],
    ['2.5亿', 250_000_000, null],
    ['3千万', 30_000_000, null],
    ['一亿两千万', 120_000_000, null],
    ['三十五', 35, null],
    ['两百五十', 250, null],
    ['10w', 100_000, null],
    ['三个', 3, '个'],
    ['五千万美元', 50_000_000, 'USD'],
    ['20 万人民币', 200_000, 'CNY'],
    ['¥1,500', 1500, 'CNY'],
    ['NT$50,000', 50_000, 'TWD'],
    ['三成', 30, '%'],
    ['两成五', 25, '%'],
    ['三分之一', 33.33, '%'],
    ['千分之五', 0.5, '%'],
    ['３５％', 35, '%'],
    ['4 分半鐘', 4.5, '分半鐘'],
    ['三倍', 3, 'x'],
  ]);
});

describe('numbers in Hungarian', () => {
  valuesAre('hu', [
    ['1.000', 1000, null],
    ['20 000', 20_000, null],
    ['7,0', 7, null],
    ['1.234,5', 1234.5, null],
    ['négy', 4, null],
    ['húsz', 20, null],
    ['kétszázötven', 250, null],
    ['ezerötszáz', 1500, null],
    ['huszonöt ezer', 25_000, null],
    ['3,5 millió Ft', 3_500_000, 'HUF'],
    ['3,5 M Ft', 3_500_000, 'HUF'],
    ['15 mFt', 15_000_000, 'HUF'],
    ['félmillió', 500_000, null],
    ['45 százalék', 45, '%'],
    ['kétharmada', 66.67, '%'],
    ['1 290 Ft', 1290, 'HUF'],
    ['200 euró', 200, 'EUR'],
  ]);
});

describe('what is no quantity', () => {
  it.each(['', 'soon', 'about 12', 'v2', '2026-01-05', '1:1'])('%s', (text) => {
    expect(readQuantity(text, 'en')).toBeNull();
  });
});
