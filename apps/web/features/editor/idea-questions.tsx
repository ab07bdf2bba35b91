import { useEffect, useState } from 'react';
import { SectorsDocument } from '../../graphql/generated/graphql.js';
import { useRead } from '../../data/hooks.js';
import { useViewer } from '../../data/viewer.js';
import { useT } from '../../i18n/texts.js';
import { ChoiceCards } from '../../ui/choices.js';
import { Select, TextArea, TextField } from '../../ui/field.js';
import { languageNames } from '../frame/switches.js';
import { stageTexts } from '../listings/listing-card.js';
import { Example } from './question-frame.js';
import type { QuestionProps } from './question.js';

export function TitleQuestion({ draft, field }: QuestionProps) {
  const t = useT();
  return (
    <>
      <TextField
        {...field('title')}
        label={t('editor.title')}
        hint={t('editor.titleHint')}
        maxLength={120}
        autoComplete="off"
      />
      <TextArea
        {...field('summary')}
        label={t('editor.summary')}
        hint={t('editor.summaryHint')}
        maxLength={300}
        rows={3}
        lang={draft.values.language.toLowerCase()}
      />
      <Example>{t('editor.summaryExample')}</Example>
    </>
  );
}

export function ProblemQuestion({ draft, field }: QuestionProps) {
  const t = useT();
  return (
    <>
      <TextArea
        {...field('problem')}
        label={t('editor.problem')}
        hint={t('editor.problemHint')}
        maxLength={5000}
        rows={8}
        lang={draft.values.language.toLowerCase()}
      />
      <Example>{t('editor.problemExample')}</Example>
    </>
  );
}

export function SolutionQuestion({ draft, field }: QuestionProps) {
  const t = useT();
  return (
    <>
      <TextArea
        {...field('solution')}
        label={t('editor.solution')}
        hint={t('editor.solutionHint')}
        maxLength={5000}
        rows={8}
        lang={draft.values.language.toLowerCase()}
      />
      <Example>{t('editor.solutionExample')}</Example>
    </>
  );
}

const languages = (['KK', 'RU', 'EN'] as const).map((value) => ({
  value,
  label: languageNames[value.toLowerCase() as 'kk' | 'ru' | 'en'].long,
}));

export function PlaceQuestion({ draft, field }: QuestionProps) {
  const t = useT();
  const { data } = useRead(SectorsDocument, {});
  useOwnCity(draft);
  const sectors = (data?.sectors ?? []).map(({ slug, name }) => ({ value: slug, label: name }));
  const language = draft.values.language.toLowerCase() as 'kk' | 'ru' | 'en';
  const stages = (Object.keys(stageTexts) as (keyof typeof stageTexts)[]).map((value) => ({
    value,
    label: t(stageTexts[value]),
  }));
  return (
    <>
      <Select {...field('sector')} label={t('editor.sector')} options={sectors} empty={t('editor.choose')} />
      <TextField {...field('city')} label={t('editor.city')} maxLength={80} autoComplete="address-level2" />
      <ChoiceCards
        legend={t('editor.stage')}
        value={draft.values.stage}
        onChange={(stage) => draft.set('stage', stage)}
        choices={stages}
        columns
      />
      <details className="rounded-control bg-sunken px-4">
        <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-2 font-semibold text-sky">
          {t('editor.languageIs', { language: languageNames[language].long })}
        </summary>
        <div className="pb-4">
          <ChoiceCards
            legend={t('editor.language')}
            hint={t('editor.languageHint')}
            value={draft.values.language}
            onChange={(language) => draft.set('language', language)}
            choices={languages}
            columns
          />
        </div>
      </details>
    </>
  );
}

/** Nobody is asked twice: the city of the account stands there to be changed. */
function useOwnCity({ values, set }: QuestionProps['draft']): void {
  const own = useViewer().viewer?.person.city;
  const isEmpty = values.city === '';
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (isAsked || !own) return;
    setAsked(true);
    if (isEmpty) set('city', own);
  }, [isAsked, own, isEmpty, set]);
}
