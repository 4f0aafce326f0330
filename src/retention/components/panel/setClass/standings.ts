import { recordInput, type RecordFacts } from '../../../facts';
import { createClassifier, ownClassStanding, type OwnClassStanding, type PlaceClass, type StandingClass } from '../../../rules';
import type { RecordLine } from '../../../store/history/recordLines';
import type { ClassSurvey } from '../../../store/classes/classDesk';

/** One selected document as it stands. */
export interface StandingDocument {
  readonly facts: RecordFacts;
  readonly standing: StandingClass;
  /** What it would have without a class of its own. */
  readonly ofPlace: StandingClass;
  /** Null where its history was not asked for, because there are many. */
  readonly own: OwnClassStanding | null;
  readonly line: RecordLine | null;
}

/** One selected folder as it stands. */
export interface StandingFolder {
  readonly facts: RecordFacts;
  /** What was said of it itself. */
  readonly said: PlaceClass | null;
  /** What lies in it has, unless it has its own. */
  readonly standing: StandingClass;
}

/** What of a selection has which class, and why. */
export function standingsOf(survey: ClassSurvey): { readonly documents: readonly StandingDocument[]; readonly folders: readonly StandingFolder[] } {
  const { standing, lines, asked, dates } = survey;
  const classify = createClassifier(standing.places);
  const byId = new Map(standing.places.map((place) => [place.documentId.toLowerCase(), place]));
  const documents = survey.documents.map((facts): StandingDocument => {
    const input = recordInput(facts, standing.zone, dates.get(facts.uniqueId));
    const line = lines.get(facts.uniqueId) ?? null;
    return {
      facts,
      standing: classify(input),
      ofPlace: classify({ ...input, ownClass: '' }),
      own: asked.has(facts.uniqueId) ? ownClassStanding(facts.ownClass, line?.after ?? null) : null,
      line,
    };
  });
  const folders = survey.folders.map((facts): StandingFolder => {
    const input = recordInput(facts, standing.zone);
    // Whatever lies in it: any name stands for it.
    const inside = classify({ ...input, ownClass: '', name: '-', serverRelativeUrl: `${facts.serverRelativeUrl}/-` });
    return { facts, said: byId.get(facts.uniqueId.toLowerCase()) ?? null, standing: inside };
  });
  return { documents, folders };
}
