namespace PromoAudit.Cli;

/// <summary>All that the command line sees of the machine it runs on, so that tests can hand it another one.</summary>
internal interface IConsoleStreams
{
    Stream Input { get; }

    TextWriter Output { get; }

    TextWriter Error { get; }

    bool IsOutputTerminal { get; }

    bool IsErrorTerminal { get; }

    /// <summary>Columns of the terminal; 100 when there is none.</summary>
    int Width { get; }

    /// <summary>What relative paths are relative to.</summary>
    string Folder { get; }

    /// <summary>Cancelled when the user presses Ctrl-C. Until somebody asks for it, Ctrl-C ends the program at once.</summary>
    CancellationToken Interrupted { get; }

    /// <summary>What time it is, for what expires.</summary>
    DateTimeOffset Now { get; }

    /// <summary>An environment variable; null when it is not set.</summary>
    string? Variable(string name);
}
