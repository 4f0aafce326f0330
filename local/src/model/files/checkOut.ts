import { refuse } from '../../http/errors';
import { checkinType, checkInItem, checkOutItem, undoCheckOutItem } from '../../store/files/checkouts';
import { nowIso } from '../../store/core';
import { refuseIfHeld } from '../../store/items/items';
import type { Context } from '../context';
import { asSecurable } from '../items/disposeItem';
import type { Item } from '../items/items';

/** Checks a file out to whoever asks. @throws 423 where someone has it already */
export function checkOut(item: Item, context: Context): void {
  const { core } = context;
  context.require(asSecurable(item), 'editListItems');
  refuseIfHeld(core, item.columns.list, item.row, context.user.id);
  if (item.row.CheckoutUser === context.user.id) throw refuse.checkedOut(core.origin + item.row.FileRef, context.user.login);
  checkOutItem(core, item.columns.list, item.row, context.user.id);
}

/** Only who has it may give it back; others need the right to cancel checkouts. */
function mayRelease(item: Item, context: Context): void {
  if (item.row.CheckoutUser === null) throw refuse.failed(-2147018886, `The file "${context.core.origin}${item.row.FileRef}" is not checked out.`);
  if (item.row.CheckoutUser !== context.user.id) context.require(asSecurable(item), 'cancelCheckout');
}

/** @param how minor, major or overwrite (SP.CheckinType) */
export function checkIn(item: Item, comment: string, how: number, context: Context): void {
  context.require(asSecurable(item), 'editListItems');
  mayRelease(item, context);
  if (!Object.values<number>(checkinType).includes(how)) throw refuse.badArgument('The check-in type is not valid.');
  if (comment.length > 1023) throw refuse.badArgument('The check-in comment may have at most 1023 characters.');
  const values = { _CheckinComment: comment === '' ? null : comment, Modified: nowIso(context.core), Editor: context.user.id };
  checkInItem(context.core, item.columns.list, item.row, how, values, context.user.id);
}

export function undoCheckOut(item: Item, context: Context): void {
  mayRelease(item, context);
  undoCheckOutItem(context.core, item.columns.list, item.row);
}
