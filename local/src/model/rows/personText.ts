import { remembered } from '../../http/jsonText';
import type { Context } from '../context';

/** A person as the stream gives one, as JSON; no text where the site has nobody of that number. */
export function personText(context: Context): (id: number) => string {
  return remembered((id) => {
    const row = context.principal(id);
    if (!row) return '';
    const { title, email } = row;
    const picture = email ? `/_layouts/15/userphoto.aspx?size=S&accountname=${encodeURIComponent(email)}` : '';
    return JSON.stringify({ id: String(row.id), title, email, sip: email, picture });
  });
}
