import type { Queue } from "./open-queue.ts";

/**
 * How often a report that was handed out again was really begun, alone. Deliveries do not tell: a worker that dies takes
 * all reports with it that it had fetched, and one of them at most is to blame.
 */
export async function attemptsAt(queue: Queue, place: number): Promise<number> {
  const subject = subjectOf(queue, place);
  const { state } = await queue.ask(() =>
    queue.manager.streams.info(queue.begunStream, { subjects_filter: subject }),
  );
  return state.subjects?.[subject] ?? 0;
}

/** Writes down that a report is begun, before it is. @param place of the report in its stream */
export async function noteAttempt(queue: Queue, place: number): Promise<void> {
  await queue.ask(() => queue.client.publish(subjectOf(queue, place), ""));
}

function subjectOf({ stream }: Queue, place: number): string {
  return `${stream}.begun.${place}`;
}
