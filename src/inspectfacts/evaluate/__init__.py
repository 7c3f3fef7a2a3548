
from .marked import Marked, MarkedError, read_marked

