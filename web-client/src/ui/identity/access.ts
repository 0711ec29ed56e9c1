export type Access = 'OPEN' | 'CLOSED' | 'SECRET';
