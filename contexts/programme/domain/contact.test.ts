import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../platform/dates/index.ts';
import { checkContacts, type Contact, type ContactAsked, withContacts } from './contact.ts';

const TODAY = localDate('2026-06-10');
const finance = (mailbox: string): readonly ContactAsked[] => [{ purpose: 'FINANCE', mailbox }];
const codesFor = (mailbox: string): readonly string[] => checkContacts(finance(mailbox)).map(({ code }) => code);

describe('the mailbox of an office', () => {
  it.each([
    'finance@council.example',
    'fgdm@council.example',
    'data.protection@council.example',
    'DPO@Council.Gov.Example',
    'family-networks.north@x1.council.example',
    'childrens.services.finance@council.example',
    'team7@council.example',
    'accounts.payable@council.example',
    'caldicott.guardian@council.example',
    'foi.requests@council.example',
    'cyber.security@council.example',
    'quality.assurance@council.example',
    'mash.referrals@council.example',
    'front.door@council.example',
    `${'a'.repeat(60)}@${'b'.repeat(31)}.example`,
  ])('may be written to: %s', (mailbox) => {
    expect(codesFor(mailbox)).toEqual([]);
  });

  it.each([
    '',
    'finance',
    'finance@council',
    'finance@@council.example',
    '@council.example',
    'finance@.example',
    'finance@-council.example',
    'finance@council-.example',
    'finance@council..example',
    'finance@council.e',
    'finance@council.example1',
    '.finance@council.example',
    'finance.@council.example',
    'finance..team@council.example',
    ' finance@council.example',
    'finance@council.example\n',
    'Finance <finance@council.example>',
    'finance@council.example,other@council.example',
    'finance"@council.example',
    '<script>@council.example',
    'finânce@council.example',
    `finance@[10.0.0.1]`,
    `${'a'.repeat(61)}@${'b'.repeat(32)}.example`,
    `finance@${'b'.repeat(64)}.example`,
  ])('has the form of one: "%s" has not', (mailbox) => {
    expect(codesFor(mailbox)).toEqual(['G29']);
  });

  it.each([
    'first.last@council.example',
    'First.Last2@council.example',
    'f.last@council.example',
    'first_middle_last@council.example',
    'first-last@council.example',
    'first.last.2@council.example',
    'f.2.last@council.example',
  ])('is no person’s: %s looks like one', (mailbox) => {
    expect(codesFor(mailbox)).toEqual(['G30']);
  });

  // A pattern that goes back over what it has read would not come to an end.
  it('is looked at, however it was made to take long', () => {
    expect(codesFor(`${'a.'.repeat(50_000)}@`)).toEqual(['G29']);
    expect(codesFor(`${'a'.repeat(40)}.${'a'.repeat(20)}@${'a-'.repeat(18)}`)).toEqual(['G29']);
  });
});

describe('the contacts of an authority', () => {
  it('are one for each purpose', () => {
    const twice = [...finance('finance@council.example'), ...finance('payments@council.example')];
    expect(checkContacts(twice)).toEqual([
      { code: 'G31', severity: 'ERROR', path: ['input', 'contacts', '1', 'purpose'] },
    ]);
  });

  it('are told each of its own fault, at its own place', () => {
    const asked: readonly ContactAsked[] = [
      { purpose: 'TECHNICAL', mailbox: 'systems@council.example' },
      { purpose: 'DATA_PROTECTION', mailbox: 'first.last@council.example' },
      ...finance('finance'),
    ];
    expect(checkContacts(asked).map(({ code, path }) => [code, path[2]])).toEqual([
      ['G30', '1'],
      ['G29', '2'],
    ]);
  });

  it('stand in the order of their purposes, and keep their day where the mailbox stays', () => {
    const since = localDate('2025-01-06');
    const before: readonly Contact[] = [
      { purpose: 'DATA_PROTECTION', mailbox: 'dpo@council.example', since },
      { purpose: 'TECHNICAL', mailbox: 'systems@council.example', since },
      { purpose: 'FINANCE', mailbox: 'finance@council.example', since },
    ];
    const asked: readonly ContactAsked[] = [
      ...finance('payments@council.example'),
      { purpose: 'DATA_PROTECTION', mailbox: 'dpo@council.example' },
    ];
    expect(withContacts(before, asked, TODAY)).toEqual([
      { purpose: 'DATA_PROTECTION', mailbox: 'dpo@council.example', since },
      { purpose: 'FINANCE', mailbox: 'payments@council.example', since: TODAY },
    ]);
  });
});
