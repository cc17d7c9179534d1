/** Where the running `npm start` is found when nobody says otherwise. */
export const laptopUrl = ({ ONWARD_WEB_PORT: port }: NodeJS.ProcessEnv): string =>
  `http://127.0.0.1:${port || 8025}`;
