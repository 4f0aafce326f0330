import { sha256 } from '../../../work';
import { canonicalPage, type FunctionPage } from '../../rules';

/** The SHA-256 of a page, in hexadecimal: of its canonical text. */
export const pageHash = (page: FunctionPage): Promise<string> => sha256(canonicalPage(page));
