import * as React from 'react';
import { VerticalStackedBarChart } from '@fluentui/react-charting';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { Culture } from '../../../../words/culture';
import { formatNumber } from '../../../../words/numbers';
import type { PlanBar } from './planBars';
import { barColours } from './barColours';

export interface PlanChartProps {
  readonly label: string;
  readonly bars: readonly PlanBar[];
  readonly culture: Culture;
}

const HEIGHT = 280;
/** So many years have room for their names side by side on a wide page. */
const ROOMY = 8;

/** A bar for each year. The table says the same, so nothing hangs on seeing it. */
export default function PlanChart({ label, bars, culture }: PlanChartProps): JSX.Element {
  const colours = barColours(useTheme(), window.matchMedia?.('(forced-colors: active)').matches ?? false);
  const data = bars.map(({ year, pieces }) => ({
    xAxisPoint: String(year),
    chartData: pieces.map(({ name, value }, at) => ({
      legend: name,
      data: value,
      color: colours[at % colours.length],
      xAxisCalloutData: String(year),
      yAxisCalloutData: formatNumber(value, culture, 1),
    })),
  }));
  return (
    <div style={{ maxWidth: '100%', overflow: 'hidden' }}>
      <VerticalStackedBarChart
        chartTitle={label}
        data={data}
        height={HEIGHT}
        barWidth="auto"
        barGapMax={2}
        maxBarWidth={32}
        yAxisTickCount={4}
        rotateXAxisLables={bars.length > ROOMY}
        culture="en-GB"
        // Fluent would write every word of a name with a capital.
        legendProps={{ enabledWrapLines: true, allowFocusOnLegends: true, styles: { legend: { textTransform: 'none' } } }}
      />
    </div>
  );
}
