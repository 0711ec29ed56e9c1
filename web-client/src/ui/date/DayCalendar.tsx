import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/nl';
import { useLingui } from '@lingui/react/macro';
import { DatePicker } from '@mantine/dates';
import dayjs from 'dayjs';
import { languageOf } from '@/i18n/i18n';
import { useNow } from '../text/useNow';

export interface DayCalendarProps {
  value: string;
  onChoose: (day: string) => void;
  min?: string | undefined;
  max?: string | undefined;
}

/** A month to choose a day from; the arrow keys go from day to day. Loaded when it is first opened. */
export default function DayCalendar({ value, onChoose, min, max }: DayCalendarProps) {
  const { t, i18n } = useLingui();
  const today = dayjs(useNow()).format('YYYY-MM-DD');
  const first = value || today;
  return (
    <DatePicker
      // Escape closes the calendar, not the dialog that the field stands in.
      __stopPropagation
      size="md"
      locale={languageOf(i18n.locale) === 'nl' ? 'nl' : 'en-gb'}
      value={value || null}
      defaultDate={first}
      {...(min ? { minDate: min } : {})}
      {...(max ? { maxDate: max } : {})}
      highlightToday
      hideOutsideDates
      // Red is for what is late.
      weekendDays={[]}
      onChange={(day) => day && onChoose(day)}
      getDayProps={(day) => ({
        'aria-current': day === today ? 'date' : undefined,
        'aria-pressed': day === value,
        'data-autofocus': day === first || undefined,
      })}
      ariaLabels={{
        previousMonth: t`Previous month`,
        nextMonth: t`Next month`,
        previousYear: t`Previous year`,
        nextYear: t`Next year`,
        previousDecade: t`Previous ten years`,
        nextDecade: t`Next ten years`,
        monthLevelControl: t`Choose the month`,
        yearLevelControl: t`Choose the year`,
      }}
    />
  );
}
