using System.Text;
using PromoAudit.Cli;
using Xunit.Sdk;

namespace PromoAudit.Tests.Cli;

/// <summary>A machine for the command line to run on: a folder of its own, an environment, and streams to look at afterwards.</summary>
internal sealed class TestConsole(string? existingFolder = null) : IConsoleStreams, IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public string Folder { get; } = existingFolder ?? Directory.CreateTempSubdirectory("promoaudit-").FullName;

    /// <summary>The day on which this project's examples were written.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(8));

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public Stream Input { get; set; } = Stream.Null;

    public TextWriter Output => _output;

    public TextWriter Error => _error;

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    public int Width { get; init; } = 100;

    public CancellationToken Interrupted { get; init; }

    public bool ExpectsFailure { get; init; }

    public string OutputText => _output.ToString();

    public string ErrorText => _error.ToString();

    public string? Variable(string name) => Variables.GetValueOrDefault(name);

    /// <summary>Runs the command line and forgets what earlier runs wrote. A fault of the program fails the test with its details.</summary>
    public int Run(params string[] arguments)
    {
        _output.GetStringBuilder().Clear();
        _error.GetStringBuilder().Clear();
        Variables.TryAdd("PROMOAUDIT_DEBUG", "1");
        var code = CommandLine.Run(arguments, this);
        return code != ExitCodes.Internal || ExpectsFailure ? code : throw new XunitException(ErrorText);
    }

    public TestConsole With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path)) ?? Folder);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    public TestConsole WithInput(string text)
    {
        Input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return this;
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Dispose()
    {
        if (existingFolder is null)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
