import { createContext } from 'preact';

/** The address of the view that is shown, which its forms carry to come back to it; empty in a file. */
export const Here = createContext('');
