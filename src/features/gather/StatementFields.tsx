import type { UseFormReturn } from 'react-hook-form';
import {
  type Indicator,
  type Instrument,
  type Source,
  statementFor,
} from '#domain/instrument/instrument.ts';
import type { Preferences } from '#domain/records/preferences.ts';
import { RATINGS } from '#domain/records/response.ts';
import { WRITING_LENGTH } from '#domain/records/text.ts';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import { ScaleInput } from '#ui/ScaleInput.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useFieldIds } from '#ui/use-field-ids.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { exampleHint } from './example-hint.ts';
import { LastTimeExamples } from './LastTimeExamples.tsx';
import { exampleField, ratingField, type SheetValues } from './sheet-values.ts';
import { statementId } from './statement-focus.ts';
import { pressInStatement, type StatementMoves } from './statement-keys.ts';
import { StatementPrompts } from './StatementPrompts.tsx';

const POINTS = RATINGS.map((rating) => ({ value: `${rating}`, label: `${rating}` }));

interface StatementFieldsProps {
  indicator: Indicator;
  source: Source;
  scale: Instrument['scale'];
  /** Fields register with it and hold their own text: typing renders nothing here. */
  form: UseFormReturn<SheetValues>;
  preferences: Preferences;
  /** What documents showed here in the last review. */
  lastTime: readonly string[];
  moves: StatementMoves;
}

/** One statement of a sheet: its words, its prompts, a rating and an example. */
export function StatementFields(props: StatementFieldsProps) {
  const { indicator, source, scale, form, preferences, lastTime, moves } = props;
  const { id, number } = indicator;
  const statement = statementFor(indicator, source.id);
  const ids = useFieldIds({ id: statementId(id) });
  return (
    <div className="gather-statement">
      <FieldGroup
        id={ids.id}
        ids={ids}
        legend={<StatementHeading indicator={indicator} text={statement.text} />}
        onKeyDown={(event) => pressInStatement(event, preferences.ratingKeys, moves)}
      >
        <StatementPrompts
          prompts={statement.prompts}
          number={number}
          open={preferences.showPrompts}
        />
        <LastTimeExamples indicator={indicator} examples={lastTime} form={form} />
        <div className="gather-statement__answer">
          <ScaleInput
            {...form.register(ratingField(id))}
            legend={`Rating for statement ${number}`}
            legendHidden
            options={POINTS}
            lowLabel={scale.lowest.label}
            highLabel={scale.highest.label}
            extra={{ value: 'not-applicable', label: scale.notApplicable.label }}
            onClear={() => form.setValue(ratingField(id), '')}
          />
          <TextArea
            {...form.register(exampleField(id))}
            label={
              <>
                Example<VisuallyHidden> for statement {number}</VisuallyHidden>
              </>
            }
            hint={exampleHint(source)}
            rows={2}
            maxLength={WRITING_LENGTH}
          />
        </div>
      </FieldGroup>
    </div>
  );
}

function StatementHeading({ indicator, text }: { indicator: Indicator; text: string }) {
  return (
    <h2 className="gather-statement__heading">
      <span className="gather-statement__indicator">
        {indicator.number}. {indicator.name.text}
      </span>
      <span className="gather-statement__text">{text}</span>
    </h2>
  );
}
