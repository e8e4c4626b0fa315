/** How a list of events may be sorted; as `EventOrder`, which is not loaded for the sake of help. */
export const eventOrders = ["newest", "oldest", "most-told"] as const;
