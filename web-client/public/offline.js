// One language is shown: what was chosen in Kring, else the browser's own.
const language = (localStorage.getItem('kring-language') ?? navigator.language).startsWith('nl') ? 'nl' : 'en';
document.documentElement.lang = language;
document.querySelector(`section:not([lang=${language}])`).remove();
document.title = document.querySelector('h1').textContent;
document.querySelector('button').addEventListener('click', () => location.reload());
window.addEventListener('online', () => location.reload());
