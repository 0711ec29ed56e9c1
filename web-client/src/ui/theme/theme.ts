import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type VariantColorsResolver,
} from '@mantine/core';
import { brick, moss, night, shadesOf, stone } from './colours';
import { houseStyle } from './houseStyle';

const text = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif";
const headings = "'Bricolage Grotesque Variable', 'Atkinson Hyperlegible Next Variable', system-ui, sans-serif";

/** Letters on a filled control by the scheme that is shown; Mantine chooses them by the light one alone. */
const filledLetters: Record<string, string> = {
  primary: 'var(--mantine-primary-color-contrast)',
  red: 'var(--kring-on-filled)',
  green: 'var(--kring-on-filled)',
};

const coloursOf: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  const letters = filledLetters[input.color ?? input.theme.primaryColor];
  return input.variant === 'filled' && letters ? { ...colours, color: letters } : colours;
};

/** The one theme of Kring; docs/design.md says why it looks like this. */
export const theme = createTheme({
  colors: {
    primary: shadesOf(houseStyle.primary),
    accent: shadesOf(houseStyle.accent),
    gray: stone,
    dark: night,
    red: brick,
    green: moss,
  },
  primaryColor: 'primary',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.2,
  variantColorResolver: coloursOf,
  black: '#1f1d18',
  fontFamily: text,
  headings: {
    fontFamily: headings,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.375rem', lineHeight: '1.25' },
      h3: { fontSize: '1.125rem', lineHeight: '1.3' },
      h4: { fontSize: '1rem', lineHeight: '1.35' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.35', sm: '1.35', md: '1.55', lg: '1.55', xl: '1.4' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '16px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
});

/** At night the colour of the organisation keeps its hue and becomes light enough to read, as on the pages of the gateway. */
const atNight = `oklch(from ${houseStyle.primary} 0.72 min(c, 0.09) h)`;
const tint = (colour: string) => `color-mix(in srgb, ${colour} 18%, transparent)`;

/** Kring's own roles, for CSS modules; each has a value in both schemes. */
export const roles: CSSVariablesResolver = () => ({
  variables: { '--kring-accent': houseStyle.accent, '--kring-on-accent': '#1f1d18', '--kring-headings': headings },
  light: {
    '--mantine-color-body': '#f6f4ee',
    '--mantine-color-dimmed': '#625c50',
    '--mantine-color-default-border': '#c9c3b5',
    '--mantine-color-placeholder': '#6b6557',
    '--mantine-color-error': 'var(--kring-bad)',
    '--kring-sheet': '#ffffff',
    '--kring-sunken': '#efece4',
    '--kring-line': '#e2ddd2',
    '--kring-control-line': '#8d8677',
    '--kring-link': 'var(--mantine-color-primary-7)',
    '--kring-rail': '#0b3133',
    '--kring-on-rail': '#d9e7e5',
    '--kring-on-filled': '#ffffff',
    '--kring-good': '#31642b',
    '--kring-bad': '#93301f',
    '--kring-waits-text': '#744c00',
  },
  dark: {
    '--mantine-color-body': '#121b1d',
    '--mantine-color-dimmed': '#a9b8b7',
    '--mantine-color-default-border': '#47605f',
    '--mantine-color-placeholder': '#8fa3a2',
    '--mantine-color-error': 'var(--kring-bad)',
    '--mantine-color-red-outline': 'var(--kring-bad)',
    '--kring-sheet': '#1b282a',
    '--kring-sunken': '#263638',
    '--kring-line': '#32464a',
    '--kring-control-line': '#6d8585',
    '--mantine-color-primary-filled': atNight,
    '--mantine-color-primary-filled-hover': `color-mix(in oklab, ${atNight}, #000 12%)`,
    '--mantine-primary-color-contrast': 'var(--kring-on-filled)',
    '--mantine-color-primary-outline': atNight,
    '--mantine-color-primary-light': tint(atNight),
    '--mantine-color-primary-light-color': atNight,
    '--mantine-color-green-light': tint('var(--kring-good)'),
    '--mantine-color-green-light-color': 'var(--kring-good)',
    '--mantine-color-red-light': tint('var(--kring-bad)'),
    '--mantine-color-red-light-color': 'var(--kring-bad)',
    '--kring-link': atNight,
    '--kring-rail': '#0b1719',
    '--kring-on-rail': '#c4d0cf',
    '--kring-on-filled': '#0c1416',
    '--kring-good': '#86c27c',
    '--kring-bad': '#f3a596',
    '--kring-waits-text': '#f5b035',
  },
});
