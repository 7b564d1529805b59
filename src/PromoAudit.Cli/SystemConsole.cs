using System.Text;

namespace PromoAudit.Cli;

/// <summary>The console of the process. Output is UTF-8 without a mark whatever the machine's own encoding is.</summary>
internal sealed class SystemConsole : IConsoleStreams, IDisposable
{
    private const int BufferSize = 16 * 1024;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly StreamWriter _output;
    private readonly StreamWriter _error;
    private CancellationTokenSource? _interruption;

    public SystemConsole()
    {
        if (OperatingSystem.IsWindows() && (IsOutputTerminal || IsErrorTerminal))
        {
            Console.OutputEncoding = Utf8;
        }

        _output = new StreamWriter(Console.OpenStandardOutput(), Utf8, BufferSize) { NewLine = "\n" };
        _error = new StreamWriter(Console.OpenStandardError(), Utf8, BufferSize) { NewLine = "\n", AutoFlush = true };
    }

    public Stream Input => Console.OpenStandardInput();

    public TextWriter Output => _output;

    public TextWriter Error => _error;

    public bool IsOutputTerminal => !Console.IsOutputRedirected;

    public bool IsErrorTerminal => !Console.IsErrorRedirected;

    public int Width => IsOutputTerminal && Console.WindowWidth is > 0 and var width ? width : 100;

    public string Folder => Environment.CurrentDirectory;

    public CancellationToken Interrupted
    {
        get
        {
            if (_interruption is null)
            {
                var interruption = _interruption = new CancellationTokenSource();
                Console.CancelKeyPress += (_, press) =>
                {
                    press.Cancel = true;
                    interruption.Cancel();
                };
            }

            return _interruption.Token;
        }
    }

    public DateTimeOffset Now => DateTimeOffset.Now;

    public string? Variable(string name) => Environment.GetEnvironmentVariable(name);

    public void Dispose()
    {
        try
        {
            _output.Dispose();
        }
        catch (IOException)
        {
            // The reader has gone, as in `promoaudit check … | head`; the verdict stands.
        }

        _error.Dispose();
        _interruption?.Dispose();
    }
}
