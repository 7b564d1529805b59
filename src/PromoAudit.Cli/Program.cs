using PromoAudit.Cli;

using var console = new SystemConsole();
return CommandLine.Run(args, console);
