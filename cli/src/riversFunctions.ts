import type { FunctionVocabulary, VocabularyTerm } from '../../src/functions/rules/vocabulary';

const term = (code: string, title: string, description = ''): VocabularyTerm => ({
  code,
  title,
  parent: code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : '',
  description,
  url: '',
});

/** The functions of the Department for Rivers, as it classifies them: made for it, and nobody else's. */
export const riversFunctions: FunctionVocabulary = {
  id: 'rivers-functions',
  title: 'Functions of the Department for Rivers',
  version: '2026.1',
  source: 'Agreed by the Information Board, March 2026',
  licence: 'Department for Rivers. Anybody may use it who says where it comes from.',
  terms: [
    term('WAT', 'Water and rivers', 'What rivers carry, hold and do.'),
    term('WAT.1', 'Flood risk', 'Where rivers may flood, and what keeps them back.'),
    term('WAT.1.1', 'Mapping flood risk'),
    term('WAT.1.2', 'Inspecting defences', 'Banks, walls, barriers and gates.'),
    term('WAT.1.3', 'Warning people of floods'),
    term('WAT.2', 'River levels', 'Measuring, keeping and forecasting them.'),
    term('WAT.2.1', 'Keeping gauges'),
    term('WAT.3', 'Consents', 'Leave to build, take or put in beside a river.'),
    term('WAT.3.1', 'Deciding applications'),
    term('WAT.3.2', 'Enforcing conditions'),
    term('BAR', 'Barriers', 'Building and working what closes a river.'),
    term('BAR.1', 'Building barriers'),
    term('BAR.2', 'Working barriers'),
    term('CYM', 'Afonydd Cymru', 'Rheoli afonydd Cymru, a gweithio gyda Llywodraeth Cymru.'),
    term('CYM.1', 'Llifogydd yng Nghymru'),
    term('GOV', 'Running the department'),
    term('GOV.1', 'Boards and ministers', 'Papers, decisions and advice.'),
    term('GOV.2', 'Law and policy'),
    term('GOV.3', 'Money'),
    term('GOV.4', 'People'),
    term('GOV.5', 'Information', 'Records, requests for them, and what is published.'),
  ],
};
