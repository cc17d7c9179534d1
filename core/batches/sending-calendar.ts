/** One record: how many mails the batches have booked on which UTC day. Each batch knows its own share and gives it back. */
export type SendingCalendar = {
  readonly id: 'all';
  readonly version: number;
  readonly booked: Readonly<Record<string, number>>;
};
