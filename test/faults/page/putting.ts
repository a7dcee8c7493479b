/** How a fault is put into a page; it acts while it is on, and says when it has hit. */
export type Putting = (fault: { readonly isOn: () => boolean; readonly hit: () => void }) => void;
