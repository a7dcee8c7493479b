/** What `polku serve` says to authors. */
export const strings = {
  'author.no-port': '“{{port}}” is no port. Write a number from 0 to 65535, such as --port 4747.',
  'author.no-workbench':
    'The pages of the workbench are not there. In a checkout of Polku, run “npm run build” first.',
  'author.port-closed':
    'The server cannot listen at port {{port}} ({{reason}}). Name another one with --port.',
  'author.served': `The workbench for {{folder}} is at

  {{address}}

Open this address, all of it, in your browser. It works on this device only. What you save there is
written into the folder; what you change in the folder is shown there. End it with Ctrl+C.`,
} as const;
